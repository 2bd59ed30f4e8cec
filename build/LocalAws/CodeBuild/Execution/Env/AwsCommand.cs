namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>
/// The <c>aws</c> command of a build. AWS's build images have one that reads AWS_ENDPOINT_URL; those before 2.13 and 1.29 (Debian 12's, for
/// one) do not, and would take a build's calls to AWS itself: there, a wrapper of the same name teaches them to. It is first on the build's PATH
/// and changes nothing on the machine.
/// </summary>
internal static class AwsCommand
{
    // Python reads a sitecustomize before the program; only the wrapper's own process has it on its path. Version 2 brings a botocore of its own,
    // unless a distribution has taken it out.
    private const string Lesson = """
        import importlib, os
        def teach(session):
            make = session.create_client
            def create_client(self, service_name, *args, endpoint_url=None, **others):
                return make(self, service_name, *args, endpoint_url=endpoint_url or os.environ.get('AWS_ENDPOINT_URL'), **others)
            session.create_client = create_client
        for name in ('awscli.botocore.session', 'botocore.session'):
            try:
                teach(importlib.import_module(name).Session)
            except ImportError:
                pass

        """;

    /// <summary>Lays the wrapper into a build's home and puts it first on its PATH, where the machine's <c>aws</c> is a program of Python.</summary>
    public static void Install(string home, IDictionary<string, string> variables)
    {
        if (OperatingSystem.IsWindows() || !variables.TryGetValue("PATH", out var path)
            || path.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "aws")).FirstOrDefault(File.Exists) is not { } program || !IsPython(program))
            return;
        var folder = Directory.CreateDirectory(Path.Combine(home, ".aws-command")).FullName;
        File.WriteAllText(Path.Combine(folder, "sitecustomize.py"), Lesson);
        var wrapper = Path.Combine(folder, "aws");
        File.WriteAllText(wrapper, $"#!/bin/sh\nPYTHONPATH='{folder}'\"${{PYTHONPATH:+:$PYTHONPATH}}\" exec '{program}' \"$@\"\n");
        File.SetUnixFileMode(wrapper, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        variables["PATH"] = $"{folder}{Path.PathSeparator}{path}";
    }

    private static bool IsPython(string program)
    {
        using var reader = new StreamReader(program);
        var head = new char[64];
        return reader.ReadBlock(head) > 2 && new string(head).Split('\n')[0] is var first && first.StartsWith("#!", StringComparison.Ordinal) && first.Contains("python", StringComparison.Ordinal);
    }
}
