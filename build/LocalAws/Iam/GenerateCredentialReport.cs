using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Whether the report is there: it is.</summary>
public sealed record GenerateCredentialReportResponse(string State, string? Description);

/// <summary>Makes the account's credential report, at once and each time.</summary>
public sealed class GenerateCredentialReport(StateStore state, AccountStore accounts, UserStore users, AccessKeyStore keys, MfaDeviceStore devices)
    : Operation<Unit, GenerateCredentialReportResponse>(state)
{
    /// <inheritdoc/>
    protected override GenerateCredentialReportResponse Handle(Unit request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var account = accounts.Get(call.AccountId);
        var lines = users.List(call.AccountId).Select(user => new CredentialsOfUser(user, devices.Of(call.AccountId, user).Count > 0, Keys(call, user.Name)));
        var report = CredentialReport.Of(call.AccountId, account.PasswordPolicy, Keys(call, null), lines);
        accounts.Put(call.AccountId, account with { CredentialReport = report, CredentialReportTime = call.Now });
        return new("COMPLETE", null);
    }

    private List<AccessKeyRecord> Keys(CallContext call, string? user) => [.. keys.Of(call.AccountId, user).OrderBy(key => key.CreateDate)];
}
