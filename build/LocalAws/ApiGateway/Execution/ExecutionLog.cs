using LocalAws.Kernel;
using LocalAws.Logs;

namespace LocalAws.ApiGateway.Execution;

/// <summary>Why requests failed, where API Gateway writes it: the caller learns no more than that there was an error.</summary>
internal sealed class ExecutionLog(LogWriter writer, TimeProvider clock)
{
    public void Write(ApiRequest request, string reason)
    {
        var group = GroupOf(request.Api.Id, request.Stage.Name);
        var stream = request.Time.UtcDateTime.ToString("yyyy/MM/dd", System.Globalization.CultureInfo.InvariantCulture);
        writer.Ensure(request.Scope, group, stream);
        writer.Append(request.Scope, group, stream,
            [new InputLogEvent(clock.GetUtcNow().ToUnixTimeMilliseconds(), $"({request.RequestId}) {request.Http.Method} {request.Http.Path}: {reason}\n")]);
    }

    /// <summary>The group of a stage's failures. A dollar sign can be in no group's name.</summary>
    public static string GroupOf(string apiId, string stage) => $"API-Gateway-Execution-Logs_{apiId}/{stage.Replace("$", "", StringComparison.Ordinal)}";
}
