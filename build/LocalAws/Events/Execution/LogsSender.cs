using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs;

namespace LocalAws.Events.Execution;

/// <summary>Writes to a log group: a stream for each rule.</summary>
internal sealed class LogsSender(LogWriter writer) : ITargetSender
{
    public string Service => "logs";

    public Task SendAsync(Target target, string input, CallContext call)
    {
        var arn = Arn.Parse(target.Arn);
        var group = arn.Resource["log-group:".Length..].TrimEnd('*').TrimEnd(':');
        var stream = Ids.Uuid();
        writer.Ensure(call.Scope, group, stream);
        writer.Append(call.Scope, group, stream, [new InputLogEvent(call.Now.ToUnixTimeMilliseconds(), input)]);
        return Task.CompletedTask;
    }
}
