using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>The agent that is built into every instance here: carries out lifecycle events as the official one does.</summary>
public sealed class HostAgent(RunningInstance instance, TimeProvider clock)
{
    /// <summary>Carries out one lifecycle event. What fails is told in the result.</summary>
    public async Task<HostDiagnostics> ExecuteAsync(HostCommand command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var folder = new DeploymentFolder(instance.Files, command.DeploymentGroupId);
        try
        {
            return command.LifecycleEvent switch
            {
                "DownloadBundle" => await DownloadAsync(command, folder, cancellation),
                "Install" => await new Installer(instance, folder, clock).InstallAsync(command, cancellation),
                _ => await RunHookAsync(command, folder, cancellation),
            };
        }
        catch (Exception exception) when (exception is AppSpecException or BundleException or IOException or UnauthorizedAccessException or InstanceException)
        {
            return new HostDiagnostics(HostErrorCode.UnknownError, "", exception.Message, "");
        }
    }

    /// <summary>Reads the AppSpec file of an unpacked revision.</summary>
    /// <exception cref="AppSpecException">It is not there, or cannot be used.</exception>
    internal static AppSpec ReadAppSpec(DeploymentFolder folder, string archive)
    {
        var path = archive + "/appspec.yml";
        var host = folder.Files.HostPath(path);
        return File.Exists(host)
            ? AppSpecParser.Parse(File.ReadAllText(host))
            : throw new AppSpecException($"The CodeDeploy agent did not find an AppSpec file within the unpacked revision directory at revision-relative path \"appspec.yml\". The revision was unpacked to directory \"{archive}\", and the AppSpec file was expected but not found at path \"{path}\". Consult the AWS CodeDeploy Appspec documentation for more information at http://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html");
    }

    private async Task<HostDiagnostics> DownloadAsync(HostCommand command, DeploymentFolder folder, CancellationToken cancellation)
    {
        var bundle = folder.Host(folder.Deployment(command.DeploymentId) + "/bundle.tar"); // whatever its type, as the official agent names it
        await using (var source = await command.Bundle(cancellation))
        await using (var target = File.Create(bundle))
            await source.CopyToAsync(target, cancellation);
        var archive = folder.Host(folder.Archive(command.DeploymentId));
        var tidied = Task.Run(() => Retention.Apply(folder, command.DeploymentId), CancellationToken.None);
        try
        {
            await BundleUnpacker.UnpackAsync(bundle, command.Revision.S3Location?.BundleType ?? "zip", archive, cancellation);
        }
        finally
        {
            await tidied;
        }
        await File.WriteAllTextAsync(folder.MostRecentInstall, folder.Deployment(command.DeploymentId), cancellation);
        return HostDiagnostics.Success;
    }

    private async Task<HostDiagnostics> RunHookAsync(HostCommand command, DeploymentFolder folder, CancellationToken cancellation)
    {
        var archive = folder.Archive(command.DeploymentId);
        if (command.UsesInstalledRevision || LifecyclePlan.UsesPreviousRevision(command.LifecycleEvent))
        {
            if (folder.LastInstalled() is not { } previous)
                return HostDiagnostics.Success; // nothing was installed here before: there is nothing to stop
            archive = previous + "/deployment-archive";
        }
        return await new HookRunner(instance, folder, clock).RunAsync(command, ReadAppSpec(folder, archive), archive, cancellation);
    }
}
