using Build.Validation.AppSpecs;
using Build.Validation.Buildspecs;
using Build.Validation.Pipelines;
using Build.Validation.Resources;
using Build.Validation.Scripts;
using Build.Validation.Secrets;
using Build.Validation.Templates;

namespace Build.Validation;

/// <summary>All rules. A new one is a file and a line here.</summary>
public static class RuleTable
{
    /// <summary>The rules; the order in which they run does not matter.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new AppSpecMissing(), new AppSpecVersion(), new AppSpecOs(), new AppSpecShape(), new FilesSource(), new FilesDestinations(), new FilesIgnoredKeys(), new PermissionsEntries(), new PermissionsTwice(),
        new HookNames(), new HookBodies(), new HookScripts(), new HookTimeouts(),
        new ScriptLineEndings(), new ScriptExecutable(), new ScriptShebang(), new ScriptBackground(), new StopHook(), new RunAsPermissions(), new HookLeftovers(),
        new BuildspecMissing(), new BuildspecVersion(), new BuildspecShape(), new BuildspecPhases(), new RuntimeVersions(), new NpmPackageFiles(), new NpmScripts(), new NpmCi(), new SamCli(), new ArtifactsHoldRevision(),
        new TemplateKeys(), new TemplateFunctions(), new TemplateReferences(), new TemplateCircle(), new TemplateTypes(), new TemplateFeatures(), new TemplateFiles(), new TemplateRuntimes(),
        new PipelineShape(), new PipelineStages(), new ActionConfiguration(), new ArtifactFlow(), new GitHubVersion1(), new ClearTextToken(), new CrossRegionStore(), new CloudFormationRole(), new SamCapability(), new StackCapability(), new OwnStack(), new PipelineBuildProject(),
        new BlueGreenGroup(), new BlueGreenSettingsRule(),
        new ClearTextSecret(), new BuildspecVariable(),
    ];
}
