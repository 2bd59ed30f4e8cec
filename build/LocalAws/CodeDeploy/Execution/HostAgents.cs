using LocalAws.Ec2;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Finds the agent of a target and gives it its command.</summary>
public sealed class HostAgents(InstanceStore instances, CodeDeployStore store, HostCommandBoard board, TimeProvider clock)
{
    /// <summary>What the service says of an instance whose agent takes no commands.</summary>
    internal const string Deaf = "CodeDeploy agent was not able to receive the lifecycle event. Check the CodeDeploy agent logs on your host and make sure the agent is running and can connect to the CodeDeploy server.";

    /// <summary>Carries a lifecycle event out on a target.</summary>
    public async Task<HostDiagnostics> ExecuteAsync(Scope scope, TargetDocument target, HostCommand command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        try
        {
            if (target.IsOnPremises)
                return await OnPremisesAsync(scope, target, command, cancellation);
            if (instances.Find(scope, target.Id) is { Instance.IamInstanceProfile: null })
                return new HostDiagnostics(HostErrorCode.UnknownError, "", $"{Deaf} {WithoutCredentials(target.Id)}", "");
            var instance = await instances.EnterAsync(scope, target.Id, cancellation);
            if (!await AgentBoot.IsRunningAsync(instance, cancellation))
                return new HostDiagnostics(HostErrorCode.UnknownError, "", $"{Deaf} On {target.Id}: service codedeploy-agent start", "");
            return await new HostAgent(instance, clock).ExecuteAsync(command, cancellation);
        }
        catch (InstanceException exception)
        {
            return new HostDiagnostics(HostErrorCode.UnknownError, "", $"{Deaf} {exception.Message}", "");
        }
    }

    // The agent signs every poll (CodeDeploy User Guide, "Missing credentials - please check if this instance was started with an IAM instance profile").
    private static string WithoutCredentials(string instanceId) =>
        $"{instanceId} has no instance profile, so its agent has no credentials to ask for commands with: aws ec2 associate-iam-instance-profile --instance-id {instanceId} --iam-instance-profile Name=NAME";

    private async Task<HostDiagnostics> OnPremisesAsync(Scope scope, TargetDocument target, HostCommand command, CancellationToken cancellation)
    {
        if (command.Revision.S3Location is null)
            return new HostDiagnostics(HostErrorCode.UnknownError, "", "LocalAws offers agents revisions in S3 alone.", "");
        return store.OnPremises.Find(scope, target.Id) is { DeregisterTime: null } instance
            ? await board.ExecuteAsync((instance.IamUserArn ?? instance.IamSessionArn)!, command, cancellation)
            : new HostDiagnostics(HostErrorCode.UnknownError, "", $"The on-premises instance {target.Id} was deregistered.", "");
    }
}
