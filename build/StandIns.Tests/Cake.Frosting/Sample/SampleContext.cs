using Cake.Core;
using Cake.Frosting;

namespace StandIns.Tests.Frosting.Sample;

public sealed class SampleContext(ICakeContext context, Journal journal) : FrostingContext(context)
{
    public Journal Journal { get; } = journal;
}

public sealed class RefusingContext : FrostingContext
{
    public RefusingContext(ICakeContext context) : base(context) => throw new CakeException(2, "not a region");
}
