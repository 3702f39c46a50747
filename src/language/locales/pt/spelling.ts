import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips:
    'q>que|oq>o que|pq>porque|porq>porque|vc>você|vcs>vocês|ce>você|tb>também|tbm>também|tambem>também|td>tudo|' +
    'tds>todos|hj>hoje|amanha>amanhã|msg>mensagem|mensajem>mensagem|menssagem>mensagem|mensagen>mensagem|blz>beleza|' +
    'obg>obrigado|vlw>obrigado|pfv>por favor|pf>por favor|pls>por favor|qdo>quando|qnd>quando|qto>quanto|qm>quem|' +
    'cmg>comigo|ctg>contigo|dps>depois|agr>agora|ta pronto>está pronto|ta pronta>está pronta|ta fechado>está fechado|' +
    'ta fechada>está fechada|ta aberto>está aberto|ta aberta>está aberta|ta disponivel>está disponível|' +
    'tao prontos>estão prontos|tao>tão|pra>para|pras>para as|pros>para os|pro>para o|vamo>vamos|vamo ter>vamos ter|' +
    'denovo>de novo|apartir>a partir|derrepente>de repente|porfavor>por favor|concerteza>com certeza|' +
    'mais informacoes>mais informações|nao>não|n>não|sao>são|voce>você|voces>vocês|ate>até|ja>já|so>só|la>lá|ai>aí|' +
    'ninguem>ninguém|alguem>alguém|alem>além|porem>porém|atraves>através|apos>após|horario>horário|horarios>horários|' +
    'numero>número|numeros>números|codigo>código|endereco>endereço|preco>preço|precos>preços|servico>serviço|' +
    'servicos>serviços|almoco>almoço|comeco>começo|comeca>começa|comecam>começam|cafe>café|familia>família|' +
    'familias>famílias|historia>história|criancas>crianças|crianca>criança|cabeca>cabeça|forca>força|licao>lição|' +
    'licoes>lições|reuniao>reunião|cartao>cartão|cartoes>cartões|botao>botão|botoes>botões|salao>salão|irmao>irmão|' +
    'promocao>promoção|promocoes>promoções|inscricao>inscrição|inscricoes>inscrições|informacao>informação|' +
    'informacoes>informações|confirmacao>confirmação|manutencao>manutenção|revisao>revisão|doacao>doação|' +
    'doacoes>doações|vacinacao>vacinação|avaliacao>avaliação|solicitacao>solicitação|atencao>atenção|' +
    'devolucao>devolução|renovacao>renovação|programacao>programação|refeicao>refeição|refeicoes>refeições|' +
    'localizacao>localização|educacao>educação|associacao>associação|regiao>região|opcao>opção|opcoes>opções|' +
    'razao>razão|mes>mês|portugues>português|ingles>inglês|tres>três|sera>será|serao>serão|estara>estará|' +
    'estarao>estarão|havera>haverá|podera>poderá|poderao>poderão|comecara>começará|esta pronto>está pronto|' +
    'esta pronta>está pronta|esta fechado>está fechado|esta fechada>está fechada|esta aberto>está aberto|' +
    'esta aberta>está aberta|esta disponivel>está disponível|disponivel>disponível|disponiveis>disponíveis|' +
    'possivel>possível|impossivel>impossível|facil>fácil|dificil>difícil|util>útil|uteis>úteis|imovel>imóvel|' +
    'movel>móvel|automovel>automóvel|veiculo>veículo|proximo>próximo|proxima>próxima|ultimo>último|ultima>última|' +
    'ultimos>últimos|unico>único|publico>público|clinica>clínica|medico>médico|medica>médica|musica>música|' +
    'maximo>máximo|minimo>mínimo|gratis>grátis|agua>água|aguas>águas|area>área|areas>áreas|ferias>férias|' +
    'sabado>sábado|sabados>sábados|terca>terça|marco>março|diaria>diária|matricula>matrícula|farmacia>farmácia|' +
    'necessario>necessário|necesario>necessário|nescessario>necessário|funcionario>funcionário|' +
    'aniversario>aniversário|calendario>calendário|formulario>formulário|salario>salário|credito>crédito|' +
    'debito>débito|deposito>depósito|emprestimo>empréstimo|onibus>ônibus|predio>prédio|edificio>edifício|' +
    'condominio>condomínio|negocio>negócio|inicio>início|experiencia>experiência|agencia>agência|urgencia>urgência|' +
    'emergencia>emergência|frequencia>frequência|paciencia>paciência|seguranca>segurança|mudanca>mudança|' +
    'financa>finança|cobranca>cobrança|lembranca>lembrança|heranca>herança|cliete>cliente|clintes>clientes|' +
    'clienttes>clientes|pedio>pedido|entrga>entrega|entreaga>entrega|chegol>chegou|xegou>chegou|xega>chega|' +
    'fexado>fechado|fexada>fechada|feixado>fechado|abrimo>abrimos|avizar>avisar|aviza>avisa|avizo>aviso|' +
    'atraza>atrasa|atrazo>atraso|atrazado>atrasado|atrazou>atrasou|analize>análise|analise>análise|caza>casa|' +
    'mezes>meses|fasso>faço|faser>fazer|fazê>fazer|trazê>trazer|traser>trazer|trais>trás|tras>trás|dicer>dizer|' +
    'diser>dizer|presiza>precisa|presiso>preciso|presizo>preciso|precizo>preciso|preciza>precisa|quizer>quiser|' +
    'quizerem>quiserem|comesa>começa|comesar>começar|servisso>serviço|servisos>serviços|presso>preço|' +
    'presos baixos>preços baixos|discontos>descontos|disconto>desconto|promosao>promoção|estoqe>estoque|' +
    'estoki>estoque|lansamento>lançamento|agradese>agradece|agradeser>agradecer|conhese>conhece|conheser>conhecer|' +
    'acontese>acontece|esqueser>esquecer|esquese>esquece|ecxeto>exceto|exeto>exceto|esceto>exceto|excessão>exceção|' +
    'exesao>exceção|menas>menos|a tarde>à tarde|atendimeto>atendimento|atendimentu>atendimento|pagameto>pagamento|' +
    'pagamentu>pagamento|vencimeto>vencimento|agendameto>agendamento|orçameto>orçamento|orcamento>orçamento|' +
    'tratameto>tratamento|qria>queria|qro>quero|kero>quero|qlq>qualquer|qq>qualquer|cd>cada|mto>muito|mt>muito|' +
    'mta>muita|mtos>muitos|bjs>beijos|eh>é|neh>né|naum>não|entao>então|manha>manhã|irmaos>irmãos|maos>mãos|maes>mães|' +
    'mae>mãe|paes>pães|pao>pão|tenis>tênis|lapis>lápis|orgao>órgão',
  spared: 'sabia|preto|padrão|pecado|cantor|perco|carlo|alergia',
  alike: '',
  isPlain: false,
}
