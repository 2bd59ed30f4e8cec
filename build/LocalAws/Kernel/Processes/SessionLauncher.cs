namespace LocalAws.Kernel.Processes;

/// <summary>Starts a program in a process session of its own, so that all that it starts can be stopped together; optionally as another user.</summary>
internal static class SessionLauncher
{
    /// <summary>Linux has setsid; macOS has not, but has Perl.</summary>
    public static string Program => OperatingSystem.IsLinux() ? "setsid" : "perl";

    /// <summary>The words between <see cref="Program"/> and the program to run.</summary>
    public static IEnumerable<string> Arguments(string? user)
    {
        if (!OperatingSystem.IsLinux())
            return ["-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!"];
        return user is null || user == Environment.UserName ? [] : ["setpriv", "--reuid", user, "--regid", PrimaryGroup(user), "--init-groups"];
    }

    /// <summary>Why this process cannot run something as a user, or null when it can.</summary>
    public static string? CannotRunAs(string user)
    {
        if (user == Environment.UserName)
            return null;
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return $"run-as: {user} needs LocalAws to run as root; it runs as {Environment.UserName}";
        return Entry(user) is null ? $"run-as: there is no user {user} on this machine" : null;
    }

    private static string PrimaryGroup(string user) => Entry(user)?[3] ?? "0";

    private static string[]? Entry(string user) =>
        File.ReadLines("/etc/passwd").Select(line => line.Split(':')).FirstOrDefault(fields => fields.Length > 3 && fields[0] == user);
}
