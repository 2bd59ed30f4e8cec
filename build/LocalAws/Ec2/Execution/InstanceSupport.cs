namespace LocalAws.Ec2.Execution;

/// <summary>What instances need of the machine, and what to do where it is missing.</summary>
internal static class InstanceSupport
{
    private static readonly string[] Programs = ["bash", "unshare", "nsenter", "setsid", "timeout", "mount", "pivot_root"];
    private static readonly string[] SystemFolders = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"];

    /// <summary>Why no instance can run here, with what helps; null when nothing that can be told beforehand is missing.</summary>
    public static string? Refusal()
    {
        if (!OperatingSystem.IsLinux())
            return "Instances are Linux namespaces, and this is no Linux. Run the build in a Linux virtual machine, in WSL 2, or in a container: docker run --privileged.";
        var missing = Programs.Where(program => Find(program) is null).ToList();
        return missing.Count == 0 ? null : $"Instances need {string.Join(", ", missing)}. Install the packages util-linux, coreutils and bash.";
    }

    /// <summary>Why starting failed although nothing was missing: almost always namespaces that the system forbids.</summary>
    public static string Explain(string error)
    {
        var help = Setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1"
            ? "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"
            : Setting("/proc/sys/kernel/unprivileged_userns_clone") == "0"
                ? "sudo sysctl -w kernel.unprivileged_userns_clone=1"
                : Setting("/proc/sys/user/max_user_namespaces") == "0"
                    ? "sudo sysctl -w user.max_user_namespaces=15000"
                    : "in a container, start it with --privileged; elsewhere see 'man user_namespaces'";
        return $"The instance could not be started: {error.Trim()}. Instances need user namespaces; allow them: {help}";
    }

    /// <summary>Full path of a system program.</summary>
    public static string Path(string program) => Find(program) ?? throw new InvalidOperationException(Refusal());

    private static string? Find(string program) => SystemFolders.Select(folder => $"{folder}/{program}").FirstOrDefault(File.Exists);

    private static string? Setting(string file) => File.Exists(file) ? File.ReadAllText(file).Trim() : null;
}
