namespace GraphQLBackend.Domain.Marketplaces;

/// <summary>An Amazon store, in the order and with the codes of the graph's <c>Marketplace</c> enum.</summary>
public enum Marketplace
{
    /// <summary>United States, amazon.com.</summary>
    US,

    /// <summary>Canada, amazon.ca.</summary>
    CA,

    /// <summary>Mexico, amazon.com.mx.</summary>
    MX,

    /// <summary>Brazil, amazon.com.br.</summary>
    BR,

    /// <summary>United Kingdom, amazon.co.uk.</summary>
    UK,

    /// <summary>Germany, amazon.de.</summary>
    DE,

    /// <summary>France, amazon.fr.</summary>
    FR,

    /// <summary>Italy, amazon.it.</summary>
    IT,

    /// <summary>Spain, amazon.es.</summary>
    ES,

    /// <summary>Netherlands, amazon.nl.</summary>
    NL,

    /// <summary>Sweden, amazon.se.</summary>
    SE,

    /// <summary>Poland, amazon.pl.</summary>
    PL,

    /// <summary>Belgium, amazon.com.be.</summary>
    BE,

    /// <summary>Ireland, amazon.ie.</summary>
    IE,

    /// <summary>Türkiye, amazon.com.tr.</summary>
    TR,

    /// <summary>United Arab Emirates, amazon.ae.</summary>
    AE,

    /// <summary>Saudi Arabia, amazon.sa.</summary>
    SA,

    /// <summary>Egypt, amazon.eg.</summary>
    EG,

    /// <summary>India, amazon.in.</summary>
    IN,

    /// <summary>South Africa, amazon.co.za.</summary>
    ZA,

    /// <summary>Japan, amazon.co.jp.</summary>
    JP,

    /// <summary>Australia, amazon.com.au.</summary>
    AU,

    /// <summary>Singapore, amazon.sg.</summary>
    SG,
}
