namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>Which step does which phase.</summary>
internal sealed class BuildSteps(
    ProvisioningStep provisioning,
    DownloadSourceStep download,
    RuntimeProbe runtimes,
    UploadArtifactsStep upload,
    FinalizingStep finalizing
)
{
    private readonly Dictionary<string, IBuildStep> steps = new(StringComparer.Ordinal)
    {
        [PhaseName.Provisioning] = provisioning,
        [PhaseName.DownloadSource] = download,
        [PhaseName.Install] = new CommandStep(PhaseName.Install, runtimes),
        [PhaseName.PreBuild] = new CommandStep(PhaseName.PreBuild, runtimes),
        [PhaseName.Build] = new CommandStep(PhaseName.Build, runtimes),
        [PhaseName.PostBuild] = new CommandStep(PhaseName.PostBuild, runtimes),
        [PhaseName.UploadArtifacts] = upload,
        [PhaseName.Finalizing] = finalizing,
    };

    public IBuildStep this[string phase] => steps[phase];
}
