using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>The Install event: removes what the last Install made, copies the revision's files, sets owners and modes.</summary>
internal sealed class Installer(RunningInstance instance, DeploymentFolder folder, TimeProvider clock)
{
    public async Task<HostDiagnostics> InstallAsync(HostCommand command, CancellationToken cancellation)
    {
        var archive = folder.Archive(command.DeploymentId);
        var spec = HostAgent.ReadAppSpec(folder, archive);
        foreach (var destination in spec.Files.Select(file => file.Destination).Distinct(StringComparer.Ordinal))
            await instance.OwnAsync(destination, cancellation);
        RemovePrevious();
        var plan = InstallPlan.Of(spec.Files, archive, spec.FileExistsBehavior ?? command.FileExistsBehavior, new InstanceTree(instance.Files));
        var permissions = PermissionPlan.Of(spec.Permissions, plan);
        await File.WriteAllTextAsync(folder.Instructions, plan.ToInstructions(), cancellation);
        Copy(plan, cancellation);
        await using (var log = new ScriptLog(folder, command.DeploymentId, clock))
            await new PermissionSetter(instance, log).SetAsync(permissions, cancellation);
        await File.WriteAllTextAsync(folder.LastSuccessfulInstall, folder.Deployment(command.DeploymentId), cancellation);
        return HostDiagnostics.Success;
    }

    // Backwards, so that folders come after what lies in them; a folder that holds something foreign stays.
    private void RemovePrevious()
    {
        if (!File.Exists(folder.Cleanup))
            return;
        var entries = new EntryPaths(instance.Files);
        foreach (var path in File.ReadAllLines(folder.Cleanup).Reverse())
        {
            var host = entries.Of(path);
            if (new FileInfo(host) is { LinkTarget: not null } or { Exists: true })
                File.Delete(host);
            else if (Directory.Exists(host) && !Directory.EnumerateFileSystemEntries(host).Any())
                Directory.Delete(host);
        }
        File.Delete(folder.Cleanup);
    }

    // Each path is on the list before it is made: an Install that is killed in the middle leaves nothing that the next one trips over.
    private void Copy(InstallPlan plan, CancellationToken cancellation)
    {
        using var made = new StreamWriter(folder.Cleanup, append: false);
        foreach (var path in plan.Folders)
        {
            made.WriteLine(path);
            made.Flush();
            Directory.CreateDirectory(instance.Files.HostPath(path));
        }
        var entries = new EntryPaths(instance.Files);
        foreach (var (source, destination) in plan.Copies)
        {
            cancellation.ThrowIfCancellationRequested();
            made.WriteLine(destination);
            made.Flush();
            CopyFile(new FileInfo(entries.Of(source)), entries.Of(destination));
        }
    }

    private static void CopyFile(FileInfo source, string destination)
    {
        if (source.LinkTarget is { } target)
        {
            File.Delete(destination);
            File.CreateSymbolicLink(destination, target);
            return;
        }
        if (new FileInfo(destination).LinkTarget is not null)
            File.Delete(destination);
        source.CopyTo(destination, overwrite: true);
        FileModes.Set(destination, source.UnixFileMode);
    }
}
