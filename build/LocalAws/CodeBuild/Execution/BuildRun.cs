using LocalAws.CodeBuild.Execution.Machines;
using LocalAws.CodeBuild.Execution.Shell;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>A build while it runs: what one phase leaves to the next.</summary>
internal sealed class BuildRun(Scope scope, StoredBuild stored, string folder, BuildLog log)
{
    public Scope Scope { get; } = scope;

    public StoredBuild Stored { get; } = stored;

    public Build Build => Stored.Build;

    public string Id => Stored.Build.Id!;

    public string Folder { get; } = folder;

    public BuildLog Log { get; } = log;

    /// <summary>The primary source, which is where commands start.</summary>
    public string SourceFolder => Path.Combine(Folder, "src");

    /// <summary>The source folders by identifier; the empty identifier is the primary source.</summary>
    public Dictionary<string, string> SourceFolders { get; } = new(StringComparer.Ordinal);

    /// <summary>Files of the runner, out of the commands' way.</summary>
    public string WorkFolder => Path.Combine(Folder, "work");

    /// <summary>The commit, object version or pipeline revision that is built.</summary>
    public string? ResolvedSourceVersion { get; set; } = stored.Build.ResolvedSourceVersion;

    public BuildSpec Spec { get; set; } = new();

    /// <summary>Values that must not be seen in logs or kept.</summary>
    public HashSet<string> Secrets { get; } = new(StringComparer.Ordinal);

    /// <summary>What its commands run on; PROVISIONING sets it.</summary>
    public IBuildMachine Machine { get; set; } = Desk.Instance;

    public Shells? Shells { get; set; }

    /// <summary>Statuses of the phases that have ended.</summary>
    public List<string> Statuses { get; } = [];

    public bool Succeeding => Statuses.TrueForAll(status => status == BuildStatus.Succeeded);

    public BuildArtifacts? Artifacts { get; set; }

    public List<BuildArtifacts> SecondaryArtifacts { get; } = [];

    public List<ExportedEnvironmentVariable> Exported { get; } = [];

    public List<string> ReportArns { get; } = [];
}
