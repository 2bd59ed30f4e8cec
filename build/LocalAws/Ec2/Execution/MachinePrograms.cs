using System.Diagnostics;

namespace LocalAws.Ec2.Execution;

/// <summary>
/// The few programs that an instance has of the machine wherever they lie: Node.js with npm, git and the AWS CLI. A version manager's folder is
/// not put on an instance's PATH, because what else lies in it would be missing on AWS: links lead to these programs alone.
/// </summary>
internal static class MachinePrograms
{
    /// <summary>Where the links lie in the instance.</summary>
    public const string Folder = "/opt/local-aws/bin";

    private static readonly string[] System = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

    // What an instance has of its own hides the machine's, which is still found through the machine's mount.
    private static readonly string[] Hidden = ["/home", "/mnt", "/media", "/opt", "/root", "/run", "/srv", "/tmp", "/var"];

    /// <summary>The search path of an instance without links: the one that systemd gives the agents on AWS.</summary>
    public static string SystemPath { get; } = string.Join(':', System);

    /// <summary>Names of the programs that the system's folders lack, or have another of, and where an instance finds them.</summary>
    /// <param name="path">PATH of whoever started LocalAws.</param>
    public static IReadOnlyDictionary<string, string> Links(string path)
    {
        var folders = path.Split(':', StringSplitOptions.RemoveEmptyEntries).Where(folder => folder.StartsWith('/')).Select(folder => folder.Length > 1 ? folder.TrimEnd('/') : folder).ToList();
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in new[] { "git", "aws" })
            if (!System.Any(folder => File.Exists($"{folder}/{name}")) && Find(folders, name) is { } program)
                links[name] = Seen(program);
        // The one that everything else here is run with: another version may lie in /usr/bin.
        if (Find(folders, "node") is not { } node || System.Contains(Path.GetDirectoryName(node), StringComparer.Ordinal) || RealNode(node) is not { } real)
            return links;
        links["node"] = Seen(real);
        foreach (var name in new[] { "npm", "npx" })
            if (Find([Path.GetDirectoryName(real)!, .. folders.Except(System, StringComparer.Ordinal)], name) is { } program)
                links[name] = Seen(program);
        return links;
    }

    /// <summary>Makes the links in an instance that starts, and no others.</summary>
    /// <returns>The instance's search path.</returns>
    public static string Link(InstanceFiles files, IReadOnlyDictionary<string, string> links)
    {
        var folder = files.HostPath(Folder);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        if (links.Count == 0)
            return SystemPath;
        Directory.CreateDirectory(folder);
        foreach (var (name, target) in links)
            File.CreateSymbolicLink($"{folder}/{name}", target);
        return $"{Folder}:{SystemPath}";
    }

    private static string? Find(IEnumerable<string> folders, string name) => folders.Select(folder => $"{folder}/{name}").FirstOrDefault(File.Exists);

    // Version managers put scripts or links in front of it that do not work without their owner's home.
    private static string? RealNode(string node)
    {
        try
        {
            using var asked = Process.Start(new ProcessStartInfo(node, ["-p", "process.execPath"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var answer = asked.StandardOutput.ReadToEnd().Trim();
            asked.WaitForExit();
            return asked.ExitCode == 0 && File.Exists(answer) ? answer : null;
        }
        catch (global::System.ComponentModel.Win32Exception)
        {
            return null; // nothing that can be run
        }
    }

    private static string Seen(string path) => Hidden.Any(hidden => path.StartsWith(hidden + '/', StringComparison.Ordinal)) ? InstanceEnvironment.Machine + path : path;
}
