using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Sets owners, groups, modes and access lists on what an Install made, with the instance's own programs.</summary>
internal sealed class PermissionSetter(RunningInstance instance, ScriptLog log)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public async Task SetAsync(IReadOnlyList<(AppSpecPermission Permission, IReadOnlyList<string> Paths)> plan, CancellationToken cancellation)
    {
        foreach (var (permission, paths) in plan)
        {
            if (permission.Mode is { } mode)
                foreach (var path in paths)
                    FileModes.Set(instance.Files.HostPath(path), (UnixFileMode)mode);
            if (permission.Acls.Count > 0)
                await SetAccessAsync(permission, paths, cancellation);
            if (permission.Owner is not null || permission.Group is not null)
                await SetOwnerAsync(permission, paths, cancellation);
            if (permission.HasContext)
                log.Write($"[stderr]LocalAws: an instance has no SELinux here, so what was installed below {permission.Object} gets no context.");
        }
    }

    // The list is made whole from each file's own mode: those that share one share a command.
    private async Task SetAccessAsync(AppSpecPermission permission, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (!RunningInstance.HasAccounts)
        {
            log.Write($"[stderr]LocalAws: this instance has no account but its own, so what was installed below {permission.Object} gets no acls. Accounts need LocalAws to run as root.");
            return;
        }
        foreach (var same in paths.GroupBy(path => FileModes.Get(instance.Files.HostPath(path))))
            await RunAsync(["setfacl", "--set", string.Join(',', AccessList.Of(permission.Acls, same.Key))], same, cancellation);
    }

    private async Task SetOwnerAsync(AppSpecPermission permission, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (RunningInstance.HasAccounts)
            await RunAsync(["chown", "-h", $"{permission.Owner}{(permission.Group is null ? "" : ":" + permission.Group)}"], paths, cancellation);
        else
            log.Write($"[stderr]LocalAws: this instance has no account but its own, so what was installed below {permission.Object} does not become {permission.Owner ?? permission.Group}'s. Accounts need LocalAws to run as root.");
    }

    private async Task RunAsync(IReadOnlyList<string> words, IEnumerable<string> paths, CancellationToken cancellation)
    {
        const string List = "/run/codedeploy-agent-paths";
        await File.WriteAllTextAsync(instance.Files.HostPath(List), string.Join('\0', paths), cancellation);
        var errors = new LogTail();
        var command = new InstanceCommand("xargs", ["-0", "-a", List, .. words]) { Timeout = Limit, OnOutput = line => errors.Add(line.Text) };
        if (!(await instance.RunAsync(command, cancellation)).Succeeded)
            throw new AppSpecException($"The deployment failed because the permissions section of the AppSpec file cannot be carried out: {string.Join(' ', words)}: {errors.ToString().Trim()}");
    }
}
