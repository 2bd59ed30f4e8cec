using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>The built-in agent as a package: a program, its version, and a service by the name that operators restart.</summary>
public sealed class AgentPackage : IInstancePackage
{
    /// <summary>The agent's program, in an instance.</summary>
    internal const string Program = "/opt/codedeploy-agent/bin/codedeploy-agent";
    private const string Service = "/etc/init.d/codedeploy-agent";
    private static readonly string Version = $"LOCALAWS_{typeof(AgentPackage).Assembly.GetName().Version?.ToString(3)}";

    /// <inheritdoc/>
    public string Name => "AWSCodeDeployAgent";

    /// <inheritdoc/>
    public string InstallScript => $"""
        set -eu
        mkdir -p {Path.GetDirectoryName(Program)} {Path.GetDirectoryName(Service)}
        cat >{Program} <<'AGENT'
        {EmbeddedScript.Text("codedeploy-agent.sh")}
        AGENT
        chmod 755 {Program}
        echo 'agent_version: {Version}' >/opt/codedeploy-agent/.version
        [ -e {Service} ] || ln -s {Program} {Service}
        {Program} start
        echo 'Installed AWSCodeDeployAgent {Version}'
        """;

    /// <inheritdoc/>
    public string UninstallScript => $"""
        set -eu
        if [ -x {Program} ]; then {Program} stop; fi
        rm -f {Service} {Program} /opt/codedeploy-agent/.version
        echo 'Uninstalled AWSCodeDeployAgent'
        """;
}
