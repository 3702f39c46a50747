/** Real words that one slip would turn into an instruction word; they are never taken for one. */
export const lookalikes: ReadonlySet<string> = new Set(
  (
    'promotion promotions massage massages leader leaders reader readers heater heaters beading foster footers letter letters later latter simple simply ' +
    'temple temples ample samples battle bottle bottles cotton button bottom shorter shorten photos planner spanish polish finnish danish ' +
    'thank tank tanks thanks market markets marketer facility titles tiles little bodies buddy images vehicle reading heading leading ' +
    'loading texts taste tests tents banned banners danger manner planter chance charge charges chances orange range ranges rename ' +
    'remote removed changed updated creates created create greek create correct collect connect connects message messenger passage usage ' +
    'finger finest finish finished started starting restaurant translate locate location locations allocation language baggage luggage ' +
    'update updates dropped deletes replaced exchange unit unity ability quality utmost italy spain spell indeed index under hinder ' +
    'dutch ditch catch match watch batch fitting fixing filing signs signed singer german germany french fresh branch human german pembayaran'
  ).split(' '),
)
