using Build.Serverless.Templates;
using Build.Settings;
using Build.Validation.AppSpecs;
using Build.Validation.Buildspecs;
using Build.Validation.Documents;
using Build.Validation.Pipelines;
using Build.Validation.Resources;
using Build.Validation.Sources;

namespace Build.Validation;

/// <summary>Everything that rules look at: read once, never changed.</summary>
public sealed record Project
{
    /// <summary>The folder.</summary>
    public required SourceTree Tree { get; init; }

    /// <summary>The settings.</summary>
    public required NutshellSettings Settings { get; init; }

    /// <summary>The day, which decides what is out of support.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The appspec.yml at the root: what CodeDeploy looks for.</summary>
    public AppSpec? AppSpec { get; init; }

    /// <summary>The root's appspec, and others that were given.</summary>
    public IReadOnlyList<AppSpec> AppSpecs { get; init; } = [];

    /// <summary>The build's buildspec, and others that were given.</summary>
    public IReadOnlyList<Buildspec> Buildspecs { get; init; } = [];

    /// <summary>Pipelines, or parts of them.</summary>
    public IReadOnlyList<PipelineFile> Pipelines { get; init; } = [];

    /// <summary>CloudFormation and SAM templates.</summary>
    public IReadOnlyList<TemplateFile> Templates { get; init; } = [];

    /// <summary>CodeBuild projects.</summary>
    public IReadOnlyList<BuildProject> BuildProjects { get; init; } = [];

    /// <summary>CodeDeploy deployment groups.</summary>
    public IReadOnlyList<DeploymentGroup> Groups { get; init; } = [];

    /// <summary>Scripts that hooks run, other shell files beside them, and scripts that were given.</summary>
    public IReadOnlyList<Script> Scripts { get; init; } = [];

    /// <summary>Files that could not be read as what they are.</summary>
    public IReadOnlyList<Finding> Unreadable { get; init; } = [];

    /// <summary>The script of a hook; null when there is none.</summary>
    public Script? ScriptOf(Hook hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        return hook.File is { } file ? Scripts.FirstOrDefault(script => script.Path == file) : null;
    }
}
