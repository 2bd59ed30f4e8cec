namespace Build.Provisioning.Fleet;

/// <summary>
/// What an instance runs at its first boot: Node.js and the CodeDeploy agent, on Amazon Linux 2023 and on Ubuntu (CodeDeploy User Guide,
/// "Install the CodeDeploy agent"). Region and identity come from the instance's own metadata (IMDSv2).
/// </summary>
internal static class AgentUserData
{
    public const string Script = """
        #!/bin/bash
        set -euo pipefail
        token=$(curl -fsS -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' http://169.254.169.254/latest/api/token)
        region=$(curl -fsS -H "X-aws-ec2-metadata-token: $token" http://169.254.169.254/latest/meta-data/placement/region)
        if command -v dnf >/dev/null; then
          dnf install -y ruby wget nodejs22 nodejs22-npm
        else
          apt-get update
          apt-get install -y ruby-full wget nodejs npm
        fi
        cd /tmp
        wget -q "https://aws-codedeploy-$region.s3.$region.amazonaws.com/latest/install"
        chmod +x install
        ./install auto
        systemctl enable --now codedeploy-agent

        """;
}
