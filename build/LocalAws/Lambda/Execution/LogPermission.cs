using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;
using LocalAws.Logs;

namespace LocalAws.Lambda.Execution;

/// <summary>Whether a function's role lets it write its log, as AWSLambdaBasicExecutionRole does. Without that there is no log, here as on AWS.</summary>
internal sealed class LogPermission(RoleResolver roles, LogsStore logs, LogWriter writer)
{
    /// <summary>The writer, or null when the role may not.</summary>
    public LogWriter? WriterFor(RoleRecord role, Scope scope, string group, string stream)
    {
        var arn = Arn.Of("logs", scope, $"log-group:{group}").ToString();
        bool May(string action, string resource) => roles.Decide(role, new PolicyRequest(action, resource) { Principal = role.Arn }).IsAllowed;
        return May("logs:CreateLogStream", $"{arn}:log-stream:{stream}") && May("logs:PutLogEvents", $"{arn}:log-stream:{stream}")
            && (logs.Groups.Find(scope, group) is not null || May("logs:CreateLogGroup", arn)) ? writer : null;
    }
}
