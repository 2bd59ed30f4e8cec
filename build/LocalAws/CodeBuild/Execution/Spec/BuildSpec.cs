namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>A buildspec of version 0.2, parsed and checked: what a build does, in what environment, and what it leaves behind.</summary>
public sealed record BuildSpec
{
    /// <summary>The Linux user that runs every command unless a phase names its own; null keeps the build's user.</summary>
    public string? RunAs { get; init; }

    public EnvSpec Env { get; init; } = new();

    public ProxySpec Proxy { get; init; } = new(false, false);

    public BatchSpec? Batch { get; init; }

    /// <summary>The phases that the file names, by AWS's phase type (INSTALL, PRE_BUILD, BUILD, POST_BUILD).</summary>
    public IReadOnlyDictionary<string, PhaseSpec> Phases { get; init; } = new Dictionary<string, PhaseSpec>();

    public IReadOnlyList<ReportSpec> Reports { get; init; } = [];

    public ArtifactsSpec? Artifacts { get; init; }

    public IReadOnlyList<string> CachePaths { get; init; } = [];
}
