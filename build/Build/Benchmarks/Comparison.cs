namespace Build.Benchmarks;

/// <summary>A number of ours beside the number of the tool that people use instead; less is better.</summary>
/// <param name="What">What is measured, with its unit.</param>
/// <param name="Ours">Ours.</param>
/// <param name="Peer">The other tool's; null where it has none.</param>
/// <param name="Target">What we want to reach.</param>
public sealed record Comparison(string What, double Ours, double? Peer, string Target)
{
    /// <summary>How many times less ours is; null where that says nothing.</summary>
    public double? Ratio => Ours > 0 ? Peer / Ours : null;
}
