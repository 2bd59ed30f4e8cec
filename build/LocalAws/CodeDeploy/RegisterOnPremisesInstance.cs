using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>An on-premises instance and the identity that its agent signs with: an IAM user or a role's session.</summary>
public sealed record RegisterOnPremisesInstanceInput(string InstanceName, string? IamSessionArn, string? IamUserArn);

/// <summary>Registers an on-premises instance.</summary>
public sealed class RegisterOnPremisesInstance(CodeDeployStore store, StateStore state) : Operation<RegisterOnPremisesInstanceInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RegisterOnPremisesInstanceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request);
        var registered = store.OnPremises.List(call.Scope).Where(each => each.DeregisterTime is null).ToList();
        if (registered.Exists(each => each.InstanceName == request.InstanceName))
            throw CodeDeployErrors.Named("InstanceNameAlreadyRegisteredException", $"The instance name {request.InstanceName} is already registered");
        if (request.IamUserArn is not null && registered.Exists(each => each.IamUserArn == request.IamUserArn))
            throw CodeDeployErrors.Named("IamUserArnAlreadyRegisteredException", $"The IAM user {request.IamUserArn} is already registered with another instance");
        if (request.IamSessionArn is not null && registered.Exists(each => each.IamSessionArn == request.IamSessionArn))
            throw CodeDeployErrors.Named("IamSessionArnAlreadyRegisteredException", $"The IAM session {request.IamSessionArn} is already registered with another instance");
        store.OnPremises.Put(call.Scope, request.InstanceName, new InstanceInfo
        {
            InstanceName = request.InstanceName,
            IamSessionArn = request.IamSessionArn,
            IamUserArn = request.IamUserArn,
            InstanceArn = Arn.Of("codedeploy", call.Scope, $"instance/{request.InstanceName}_{Ids.Upper(10)}").ToString(),
            RegisterTime = call.Now,
            Tags = [],
        });
        return Unit.Value;
    }

    private static void Check(RegisterOnPremisesInstanceInput request)
    {
        if (request.InstanceName.Length is 0 or > 100 || request.InstanceName.StartsWith("i-", StringComparison.Ordinal))
            throw CodeDeployErrors.Named("InvalidInstanceNameException", $"The instance name {request.InstanceName} is invalid: it has 1 to 100 characters and does not begin with i-");
        switch (request)
        {
            case { IamSessionArn: null, IamUserArn: null }:
                throw CodeDeployErrors.Named("IamArnRequiredException", "Give the ARN of an IAM user or of a role's session.");
            case { IamSessionArn: not null, IamUserArn: not null }:
                throw CodeDeployErrors.Named("MultipleIamArnsProvidedException", "Give the ARN of an IAM user or of a role's session, not both.");
            case { IamUserArn: { } user } when !(Arn.TryParse(user, out var arn) && arn.Service == "iam" && arn.Resource.StartsWith("user/", StringComparison.Ordinal)):
                throw CodeDeployErrors.Named("InvalidIamUserArnException", $"{user} is no ARN of an IAM user");
            case { IamSessionArn: { } session } when !(Arn.TryParse(session, out var arn) && arn.Service == "sts" && arn.Resource.StartsWith("assumed-role/", StringComparison.Ordinal)):
                throw CodeDeployErrors.Named("InvalidIamSessionArnException", $"{session} is no ARN of a role's session");
        }
    }
}
