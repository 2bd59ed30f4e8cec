using LocalAws.Ec2.Execution;

namespace LocalAws.Ssm;

/// <summary>AWS-ConfigureAWSPackage: installs or uninstalls software that LocalAws brings along.</summary>
internal sealed class PackageDocument(IEnumerable<IInstancePackage> packages)
{
    /// <summary>The document's name.</summary>
    public const string Name = "AWS-ConfigureAWSPackage";
    private const int Timeout = 600;
    private static readonly string[] Known = ["action", "installationType", "name", "version", "additionalArguments"];

    /// <summary>What the document runs on each instance.</summary>
    /// <exception cref="Kernel.AwsException">A parameter is missing or not as it should be, or the package is none of these.</exception>
    public ShellDocument Read(IReadOnlyDictionary<string, IReadOnlyList<string>>? parameters)
    {
        if (parameters?.Keys.FirstOrDefault(key => !Known.Contains(key)) is { } unknown)
            throw SsmErrors.InvalidParameters($"Unknown parameter {unknown} of {Name}: it has {string.Join(", ", Known)}.");
        if (parameters?.GetValueOrDefault("name") is not [var name, ..])
            throw SsmErrors.InvalidParameters($"{Name} needs the parameter name.");
        var package = packages.FirstOrDefault(each => each.Name == name)
            ?? throw SsmErrors.InvalidParameters($"LocalAws has no package {name}: it has {string.Join(", ", packages.Select(each => each.Name))}.");
        var script = parameters.GetValueOrDefault("action") switch
        {
            ["Install", ..] => package.InstallScript,
            ["Uninstall", ..] => package.UninstallScript,
            var other => throw SsmErrors.InvalidParameters($"The parameter action of {Name} must be Install or Uninstall: {string.Join(", ", other ?? [])}"),
        };
        return new ShellDocument(script, "/", Timeout);
    }
}
