using GraphQLBackend.Jobs.Ingestion.Adapters;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

public sealed class RankTextTests
{
    [Theory]
    [InlineData("#35,077 in Electronics (See Top 100 in Electronics) #2,607 in Earbud & In-Ear Headphones", "35077 Electronics|2607 Earbud & In-Ear Headphones")]
    [InlineData("#304 in Electronics (See Top 100 in Electronics) #13 in Over-Ear Headphones #50 in Earbud & In-Ear Headphones", "304 Electronics|13 Over-Ear Headphones|50 Earbud & In-Ear Headphones")]
    [InlineData("#8,245 in Sports, Fitness & Outdoors (See Top 100 in Sports, Fitness & Outdoors)#50 in Football Training Balls", "8245 Sports, Fitness & Outdoors|50 Football Training Balls")]
    [InlineData("45 in Baby Products (See Top 100 in Baby Products)1 in Muslin Squares", "45 Baby Products|1 Muslin Squares")]
    [InlineData("1,653 in Baby Products (See Top 100 in Baby Products)11 in Swaddles22 in Nursery Blankets", "1653 Baby Products|11 Swaddles|22 Nursery Blankets")]
    [InlineData("4,404,165 in Fashion (See Top 100 in Fashion)35,213 in Baby Girls' Clothing", "4404165 Fashion|35213 Baby Girls' Clothing")]
    [InlineData("#975 在 電子 (請參閱 電子 前 100 名) #150 在 耳塞式與耳道式耳機", "975 電子|150 耳塞式與耳道式耳機")]
    [InlineData("Nr. 1 in Elektronik (Siehe Top 100 in Elektronik) Nr. 2 in In-Ear-Ohrhörer", "1 Elektronik|2 In-Ear-Ohrhörer")]
    [InlineData("Nr. 12.345 in Baby (Siehe Top 100 in Baby) Nr. 33 in Decken", "12345 Baby|33 Decken")]
    [InlineData("1\u202F234 en High-Tech (Voir les 100 premiers en High-Tech) 12 en Casques", "1234 High-Tech|12 Casques")]
    [InlineData("n°5 dans Cuisine (Voir les 100 premiers en Cuisine)", "5 Cuisine")]
    [InlineData("nº2.607 en Electrónica (Ver el Top 100 en Electrónica) nº8 en Auriculares", "2607 Electrónica|8 Auriculares")]
    [InlineData("n. 35.077 in Elettronica (Visualizza i Top 100 nella categoria Elettronica) n. 260 in Cuffie", "35077 Elettronica|260 Cuffie")]
    [InlineData("#1 in Books", "1 Books")]
    public void Parse_Should_ReadAllRanks_When_FormIsKnown(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', RankText.Parse(text).Select(rank => $"{rank.Position} {rank.Category}")));

    [Theory]
    [InlineData("")]
    [InlineData("see below")]
    [InlineData("#  in ")]
    [InlineData("99999999999 in Everything")]
    [InlineData("(See Top 100 in Electronics)")]
    public void Parse_Should_GiveNothing_When_ThereIsNoRank(string text) => Assert.Empty(RankText.Parse(text));

    [Theory]
    [InlineData("1,1 in ", 280)]
    [InlineData("1,1 in ", 500_000)]
    [InlineData("(100", 500)]
    [InlineData("(100", 500_000)]
    [InlineData("1 ", 1_000)]
    public void Parse_Should_EndSoon_When_TextIsHostile(string part, int times)
    {
        // arrange: many beginnings of an entry or of a link, no end of one
        var text = $"({string.Concat(Enumerable.Repeat(part.TrimStart('('), times))}";

        // act
        var ranks = RankText.Parse(text);

        // assert
        Assert.True(ranks.Count <= 300);
        Assert.False(RankText.Looks(text));
    }
}
