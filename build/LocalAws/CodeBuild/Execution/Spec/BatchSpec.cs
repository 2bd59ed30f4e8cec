namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>The batch section: the builds that StartBuildBatch runs, already expanded from a list, graph or matrix.</summary>
/// <param name="FastFail">The first failure that counts stops the builds still running.</param>
public sealed record BatchSpec(bool FastFail, IReadOnlyList<BatchBuild> Builds);
