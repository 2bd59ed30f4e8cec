using System.Globalization;

namespace Build.Tests.Testing;

/// <summary>Runs a command twice with a folder on a disk of its own: first with little space, then with enough.</summary>
public static class SmallDisk
{
    /// <param name="command">What is run.</param>
    /// <param name="folder">Where the disk is mounted, for these two runs alone.</param>
    /// <param name="size">Its first size, as mount has it: 100k, 12m.</param>
    public static async Task<DiskRun> RunAsync(Command command, string folder, string size)
    {
        var script = $"mount -t tmpfs -o size={size} none {folder}; cd {command.WorkingFolder}; set +e; \"$@\"; first=$?; mount -o remount,size=200m {folder}; \"$@\" >/dev/null; echo codes $first $?";
        var result = await (command with { Program = "unshare", Arguments = ["-Ur", "-m", "bash", "-c", script, "-", command.Program, .. command.Arguments] }).RunAsync();
        var codes = result.Output.TrimEnd().Split('\n')[^1].Split(' ');
        return new(result, int.Parse(codes[1], CultureInfo.InvariantCulture), int.Parse(codes[2], CultureInfo.InvariantCulture));
    }
}

/// <param name="Result">What the first run wrote, and the errors of both.</param>
/// <param name="Full">Exit code of the first.</param>
/// <param name="Enlarged">Exit code of the second.</param>
public sealed record DiskRun(CommandResult Result, int Full, int Enlarged);
