namespace StandIns.Tests.Frosting.Sample;

/// <summary>What the sample build's tasks did, in order.</summary>
public sealed class Journal
{
    public List<string> Entries { get; } = [];
}
