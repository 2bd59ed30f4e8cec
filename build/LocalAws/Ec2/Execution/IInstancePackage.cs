namespace LocalAws.Ec2.Execution;

/// <summary>Software that Systems Manager installs on instances (document <c>AWS-ConfigureAWSPackage</c>).</summary>
public interface IInstancePackage
{
    /// <summary>AWS's name of the package, e.g. <c>AWSCodeDeployAgent</c>.</summary>
    string Name { get; }

    /// <summary>Bash that installs it and starts it, over what is there; run as the instance's root.</summary>
    string InstallScript { get; }

    /// <summary>Bash that stops it and removes it.</summary>
    string UninstallScript { get; }
}
