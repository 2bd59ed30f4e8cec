namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>The shell that a build's commands run in: bash where env.shell says so, and the image's sh otherwise.</summary>
/// <param name="Words">The program and its options; a script and its arguments follow.</param>
/// <param name="Notice">What the build's log says about it.</param>
/// <remarks>"Shells and commands in build environments" of the user guide, and the buildspec reference's env/shell.</remarks>
internal sealed record ShellProgram(IReadOnlyList<string> Words, string? Notice)
{
    private const string Hint = "Bash's own syntax needs \"shell: bash\" in the buildspec's env";

    private static readonly string[] BashAsSh = ["amazonlinux", "amazoncorretto", "centos", "fedora", "rockylinux", "almalinux", "redhat/", "oraclelinux"];

    public static ShellProgram Bash { get; } = new(["bash", "--noprofile", "--norc"], Notice: null);

    /// <summary>The sh that is in the image itself.</summary>
    public static ShellProgram InImage { get; } = new(["/bin/sh"], $"Commands run in the image's /bin/sh. {Hint}");

    /// <summary>
    /// What stands on this machine for an image's sh: bash in POSIX mode, as on Amazon Linux and its relatives, or else dash, as on the
    /// Ubuntu of aws/codebuild/standard and on Debian. Where there is no dash bash takes its place, and the log says what that hides.
    /// </summary>
    /// <param name="path">The folders to look for dash in, as PATH has them.</param>
    public static ShellProgram ForImage(string image, string path)
    {
        string[] posix = ["bash", "--posix", "--noprofile", "--norc"];
        if (BashAsSh.Any(name => image.Contains(name, StringComparison.OrdinalIgnoreCase)))
            return new(posix, $"Commands run in bash --posix, as sh is in image {image}");
        var dash = path.Split(Path.PathSeparator).Append("/bin").Select(folder => Path.Combine(folder, "dash")).FirstOrDefault(File.Exists);
        return dash is not null
            ? new([dash], $"Commands run in dash, as sh is in image {image}. {Hint}")
            : new(posix, $"WARNING: sh is dash in image {image}, and dash is not on this machine: bash --posix lets [[ ]], arrays, source and pipefail pass, which fail on AWS. {Hint}");
    }
}
