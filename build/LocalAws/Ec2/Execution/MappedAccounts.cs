using System.Globalization;

namespace LocalAws.Ec2.Execution;

/// <summary>Which accounts this process could hand on to a namespace: root inside another one may have no account but its own.</summary>
/// <remarks>/proc/self/uid_map and gid_map, user_namespaces(7): lines of first id inside, first id outside, count.</remarks>
internal static class MappedAccounts
{
    /// <summary>How many accounts an image has: 0 to 65,535.</summary>
    public const long OfAnImage = 65_536;

    /// <summary>Whether all accounts that images have are there for this process to give.</summary>
    public static bool AreOurs { get; } = Environment.IsPrivilegedProcess
        && new[] { "/proc/self/uid_map", "/proc/self/gid_map" }.All(map => !File.Exists(map) || CoversAnImage(File.ReadAllText(map)));

    /// <summary>Whether a map has every id from 0 that an image may use. Its parts do not overlap.</summary>
    public static bool CoversAnImage(string map) => map.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(parts => (First: long.Parse(parts[0], CultureInfo.InvariantCulture), Count: long.Parse(parts[2], CultureInfo.InvariantCulture)))
        .Sum(part => Math.Max(0, Math.Min(part.First + part.Count, OfAnImage) - part.First)) == OfAnImage;
}
