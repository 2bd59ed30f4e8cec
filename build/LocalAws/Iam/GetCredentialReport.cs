using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The report.</summary>
public sealed record GetCredentialReportResponse(byte[] Content, string ReportFormat, DateTimeOffset GeneratedTime);

/// <summary>Reads the credential report that was made last; after four hours it has expired.</summary>
public sealed class GetCredentialReport(StateStore state, AccountStore accounts) : Operation<Unit, GetCredentialReportResponse>(state)
{
    private static readonly TimeSpan Lasting = TimeSpan.FromHours(4);

    /// <inheritdoc/>
    protected override GetCredentialReportResponse Handle(Unit request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (accounts.Get(call.AccountId) is not { CredentialReport: { } report, CredentialReportTime: { } time })
            throw new AwsException("ReportNotPresent", "No report exists. Make one with GenerateCredentialReport.", 410);
        return call.Now - time <= Lasting
            ? new(Encoding.UTF8.GetBytes(report), "text/csv", time)
            : throw new AwsException("ReportExpired", "The most recent credential report has expired. Make a new one with GenerateCredentialReport.", 410);
    }
}
