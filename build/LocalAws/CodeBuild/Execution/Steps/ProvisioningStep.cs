using LocalAws.CodeBuild.Execution.Machines;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>PROVISIONING: makes the build's folders, and says what the build runs on.</summary>
internal sealed class ProvisioningStep(BuildPermissions permissions, BuildMachines machines) : IBuildStep
{
    public async Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        var environment = run.Build.Environment!;
        if (environment.Type.StartsWith("WINDOWS", StringComparison.Ordinal) || environment.Type == "MAC_ARM")
            throw PhaseFailure.Client($"LocalAws runs Linux builds on this machine; it cannot provide environment type {environment.Type}");
        CheckLogs(run);
        Directory.CreateDirectory(run.SourceFolder);
        Directory.CreateDirectory(run.WorkFolder);
        Directory.CreateDirectory(Path.Combine(run.Folder, "tmp"));
        run.SourceFolders[""] = run.SourceFolder;
        run.Machine = await machines.StartAsync(run, cancellation);
        run.Machine.PrepareHome(Path.Combine(run.Folder, "home"));
    }

    private void CheckLogs(BuildRun run)
    {
        var target = LogTarget.Of(run.Scope, run.Build, run.Stored.LogsConfig);
        if (!target.Enabled)
            return;
        try
        {
            foreach (var action in (string[])["logs:CreateLogStream", "logs:PutLogEvents"])
                permissions.Demand(run, action, Arn.Of("logs", run.Scope, $"log-group:{target.Group}:log-stream:{target.Stream}").ToString());
        }
        catch (AwsException denied)
        {
            throw new PhaseFailure(
                "ACCESS_DENIED",
                $"Service role {run.Build.ServiceRole} does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams "
                    + $"for build {run.Build.Arn}. Error message: {denied.Message}"
            );
        }
    }
}
