namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>PROVISIONING: makes the build's folders, and says what the build runs on.</summary>
internal sealed class ProvisioningStep : IBuildStep
{
    public Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        var environment = run.Build.Environment!;
        if (environment.Type.StartsWith("WINDOWS", StringComparison.Ordinal) || environment.Type == "MAC_ARM")
            throw PhaseFailure.Client($"LocalAws runs Linux builds on this machine; it cannot provide environment type {environment.Type}");
        Directory.CreateDirectory(run.SourceFolder);
        Directory.CreateDirectory(run.WorkFolder);
        Directory.CreateDirectory(Path.Combine(run.Folder, "tmp"));
        Env.DeskEnvironment.PrepareHome(Path.Combine(run.Folder, "home"));
        run.SourceFolders[""] = run.SourceFolder;
        run.Log.Container($"Running on this machine with bash instead of image {environment.Image}, in {run.Folder}");
        if (environment.PrivilegedMode ?? false)
            run.Log.Container("privilegedMode has no effect: the build has the rights of the user who runs LocalAws");
        return Task.CompletedTask;
    }
}
