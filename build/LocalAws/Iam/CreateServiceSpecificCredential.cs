using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user and the service; an age is for keys of Amazon Bedrock.</summary>
public sealed record CreateServiceSpecificCredentialRequest(string UserName, string ServiceName, int? CredentialAgeDays);

/// <summary>The credential.</summary>
public sealed record CreateServiceSpecificCredentialResponse(ServiceSpecificCredential ServiceSpecificCredential);

/// <summary>Makes a user name and a password that git signs in with at CodeCommit.</summary>
public sealed class CreateServiceSpecificCredential(StateStore state, UserStore users, ServiceCredentialStore credentials)
    : Operation<CreateServiceSpecificCredentialRequest, CreateServiceSpecificCredentialResponse>(state)
{
    private const int Limit = 2;

    /// <inheritdoc/>
    protected override CreateServiceSpecificCredentialResponse Handle(CreateServiceSpecificCredentialRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        if (request.ServiceName != ServiceCredentialStore.CodeCommit || request.CredentialAgeDays is not null)
            throw new AwsException("NotSupportedService", $"LocalAws has passwords for {ServiceCredentialStore.CodeCommit}, without an age: not for {request.ServiceName}.", 404);
        var present = credentials.List(call.AccountId).Where(each => each.UserName == user.Name).ToList();
        if (present.Count >= Limit)
            throw IamErrors.QuotaExceeded("ServiceSpecificCredentialsPerUser", Limit);
        var number = Enumerable.Range(0, Limit).First(index => present.TrueForAll(each => each.ServiceUserName != NameOf(user, call, index)));
        var made = credentials.WithPassword(new(Ids.Iam("ACCA", 21), call.AccountId, user.Name, request.ServiceName, NameOf(user, call, number), "", "Active", call.Now));
        credentials.Put(made.Credential);
        return new(ServiceSpecificCredential.Of(made));
    }

    // As on AWS: the first is user-at-account, the second user+1-at-account.
    private static string NameOf(UserRecord user, CallContext call, int number) => $"{user.Name}{(number == 0 ? "" : $"+{number}")}-at-{call.AccountId}";
}
