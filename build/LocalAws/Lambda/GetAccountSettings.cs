using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda.Execution;

namespace LocalAws.Lambda;

/// <summary>Limits of the account, and what it uses of them.</summary>
public sealed record GetAccountSettingsResponse(AccountLimit AccountLimit, AccountUsage AccountUsage);

/// <summary>Bytes and executions.</summary>
public sealed record AccountLimit(long TotalCodeSize, long CodeSizeUnzipped, long CodeSizeZipped, int ConcurrentExecutions, int UnreservedConcurrentExecutions);

/// <summary>Bytes and functions.</summary>
public sealed record AccountUsage(long TotalCodeSize, long FunctionCount);

/// <summary>Reads the limits of the account.</summary>
internal sealed class GetAccountSettings(StateStore store, LambdaStore functions) : Operation<Unit, GetAccountSettingsResponse>(store)
{
    private const long TotalCode = 80_530_636_800;
    private const long UnzippedCode = 262_144_000;
    private const long ZippedCode = 52_428_800;

    protected override GetAccountSettingsResponse Handle(Unit request, CallContext call)
    {
        var all = functions.Functions.List(call.Scope);
        var size = all.Sum(function => function.Latest.CodeSize + functions.Versions(call.Scope, function.Latest.FunctionName).Sum(version => version.CodeSize));
        return new GetAccountSettingsResponse(
            new AccountLimit(TotalCode, UnzippedCode, ZippedCode, ConcurrencyLimits.Account, ConcurrencyLimits.Account - all.Sum(function => function.Reserved ?? 0)),
            new AccountUsage(size, all.Count));
    }
}
