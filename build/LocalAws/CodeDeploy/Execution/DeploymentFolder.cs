using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Where the agent keeps what, in the instance: the layout of the official agent's deployment root.</summary>
/// <param name="Files">The instance's files.</param>
/// <param name="GroupId">Id of the deployment group.</param>
public sealed record DeploymentFolder(InstanceFiles Files, string GroupId)
{
    /// <summary>The agent's root in the instance.</summary>
    public const string Root = "/opt/codedeploy-agent/deployment-root";

    /// <summary>The agent's own log in the instance.</summary>
    public const string AgentLog = "/var/log/aws/codedeploy-agent/codedeploy-agent.log";

    /// <summary>All scripts' output of the instance's deployments.</summary>
    public const string DeploymentsLog = Root + "/deployment-logs/codedeploy-agent-deployments.log";

    /// <summary>Lists what Install made: what the next one removes.</summary>
    public string Cleanup => Host($"{Root}/deployment-instructions/{GroupId}-cleanup");

    /// <summary>What Install does, as the official agent writes it.</summary>
    public string Instructions => Host($"{Root}/deployment-instructions/{GroupId}-install.json");

    /// <summary>Names the folder of the deployment whose Install last finished.</summary>
    public string LastSuccessfulInstall => Host($"{Root}/deployment-instructions/{GroupId}_last_successful_install");

    /// <summary>Names the folder of the deployment whose bundle was last downloaded.</summary>
    public string MostRecentInstall => Host($"{Root}/deployment-instructions/{GroupId}_most_recent_install");

    /// <summary>Folder of the group's deployments, on this machine.</summary>
    public string Group => Host($"{Root}/{GroupId}");

    /// <summary>A deployment's folder in the instance.</summary>
    public string Deployment(string deploymentId) => $"{Root}/{GroupId}/{deploymentId}";

    /// <summary>The unpacked revision in the instance.</summary>
    public string Archive(string deploymentId) => Deployment(deploymentId) + "/deployment-archive";

    /// <summary>A path of the instance on this machine; the folder that holds it is made.</summary>
    public string Host(string path)
    {
        var host = Files.HostPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(host)!);
        return host;
    }

    /// <summary>Folder in the instance of the deployment whose Install last finished, or null.</summary>
    public string? LastInstalled() => File.Exists(LastSuccessfulInstall) ? File.ReadAllText(LastSuccessfulInstall).Trim() : null;
}
