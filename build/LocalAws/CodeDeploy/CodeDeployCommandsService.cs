using LocalAws.Http;

namespace LocalAws.CodeDeploy;

/// <summary>
/// What the official CodeDeploy agent polls: it makes a machine or container outside of LocalAws, registered as an on-premises
/// instance, take part in deployments.
/// </summary>
/// <param name="secure">The name that agents with <c>enable_auth_policy</c> use.</param>
public sealed class CodeDeployCommandsService(bool secure) : AwsService
{
    /// <inheritdoc/>
    public override string Model => $"{SigningName}-2014-10-06";

    /// <inheritdoc/>
    public override string SigningName => secure ? "codedeploy-commands-secure" : "codedeploy-commands";

    /// <inheritdoc/>
    public override string? TargetPrefix => secure ? "CodeDeployCommandService" : "CodeDeployCommandService_v20141006";

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<GetDeploymentSpecification>().Add<PollHostCommand>().Add<PutHostCommandAcknowledgement>().Add<PutHostCommandComplete>();
}
