using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Items;

public sealed class ReadingTests
{
    [Fact]
    public void Reading_Should_NeverBeBlank_When_Default()
    {
        // assert: a field that an adapter forgets is not requested, and that is listed
        Assert.Equal(AbsenceReason.NotRequested, default(Reading<int>).Reason);
        Assert.Equal(8, new Observation { ObservedAt = default }.Absences().Count);
    }

    [Fact]
    public void Reading_Should_HoldValueOrReason_When_Converted()
    {
        // arrange
        Reading<int> zero = 0;
        Reading<int> absent = AbsenceReason.Unavailable;

        // assert
        Assert.True(zero.HasValue);
        Assert.Null(zero.Reason);
        Assert.Equal(AbsenceReason.Unavailable, absent.Reason);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.NotEqual(zero, absent);
    }

    [Fact]
    public void Absences_Should_ListEveryFieldOfTheObservation_When_AllAreAbsent()
    {
        // arrange: a new field of an observation must not be forgotten
        var readings = typeof(Observation).GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Reading<>))
            .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);

        // assert
        Assert.Equal(readings.Order(), Observation.Blocked(default).Absences().Keys.Order());
    }
}
