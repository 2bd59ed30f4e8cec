using Build.Settings;
using Build.Validation;

namespace Build.Tests.Validation;

/// <summary>A small project in which nothing is wrong, until a test makes it so.</summary>
public sealed class SampleProject : IDisposable
{
    private readonly TempFolder folder = new();

    public SampleProject()
    {
        Write("appspec.yml", """
            version: 0.0
            os: linux
            files:
              - source: app
                destination: /home/ec2-user/app
            hooks:
              ApplicationStop:
                - location: scripts/stop.sh
              ApplicationStart:
                - location: scripts/start.sh
                  timeout: 60
            """);
        Write("buildspec.yml", """
            version: 0.2
            phases:
              install:
                runtime-versions:
                  nodejs: 22
              build:
                commands:
                  - npm --prefix app ci
                  - npm --prefix app test
            artifacts:
              files:
                - appspec.yml
                - scripts/**/*
                - app/**/*
            """);
        Write("app/package.json", """{ "scripts": { "test": "node --test" } }""");
        Write("app/package-lock.json", "{}");
        Write("lambda/package.json", """{ "scripts": {} }""");
        Write("scripts/stop.sh", "#!/bin/bash\npkill --pidfile /run/app.pid\n");
        Write("scripts/start.sh", "#!/bin/bash\ncd /home/ec2-user/app\nnohup node app.js </dev/null >/var/log/app.log 2>&1 &\n");
    }

    /// <summary>Its folder.</summary>
    public string Path => folder.Path;

    /// <summary>Settings that it is validated with.</summary>
    public NutshellSettings Settings { get; init; } = new();

    /// <summary>Writes a file; scripts become executable.</summary>
    public SampleProject Write(string path, string text)
    {
        var full = folder.Write(path, text);
        if (!OperatingSystem.IsWindows() && path.EndsWith(".sh", StringComparison.Ordinal))
            File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    /// <summary>Replaces text in a file; the test fails when it is not there.</summary>
    public SampleProject Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(folder.File(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>What is found, a line each.</summary>
    public IReadOnlyList<string> Findings(params string[] files) =>
        [.. Validator.Validate(folder.Path, Settings, files, new FixedClock()).Select(finding => finding.ToString())];

    /// <summary>The one thing that is found, up to what is allowed; the test fails when there is more, or nothing.</summary>
    public string Found(params string[] files) => Assert.Single(Findings(files)).Split(". Allowed: ")[0];

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
