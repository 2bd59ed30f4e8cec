using System.Globalization;
using LocalAws.Http.Signing;

namespace LocalAws.Lambda.Execution;

/// <summary>The variables of a function's process (Lambda developer guide, "Defined runtime environment variables").</summary>
internal static class FunctionEnvironment
{
    /// <summary>Says of every process of a function whose LocalAws started it, so that the next one can end what a killed one left.</summary>
    public const string StateMark = "NUTSHELL_STATE";

    // How this machine reaches the internet, and whom it trusts there. Nothing else of the desk reaches a function.
    private static readonly string[] Passed =
        ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"];

    public static Dictionary<string, string> Of(FunctionConfiguration function, ProcessPlace place, Credential credential)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Passed)
            if (System.Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
                variables[name] = value;
        variables["PATH"] = System.Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin";
        variables["LANG"] = "en_US.UTF-8";
        variables["TZ"] = ":UTC";
        variables["HOME"] = place.TempFolder;
        foreach (var (name, value) in function.Environment?.Variables ?? new Dictionary<string, string>())
            variables[name] = value;
        foreach (var (name, value) in Own(function, place, credential))
            variables[name] = value;
        return variables;
    }

    private static Dictionary<string, string> Own(FunctionConfiguration function, ProcessPlace place, Credential credential) => new(StringComparer.Ordinal)
    {
        ["_HANDLER"] = function.Handler!,
        ["AWS_ACCESS_KEY_ID"] = credential.AccessKeyId,
        ["AWS_SECRET_ACCESS_KEY"] = credential.SecretAccessKey,
        ["AWS_SESSION_TOKEN"] = credential.SessionToken!,
        ["AWS_REGION"] = place.Scope.Region,
        ["AWS_DEFAULT_REGION"] = place.Scope.Region,
        ["AWS_ENDPOINT_URL"] = place.Endpoint,
        ["AWS_EXECUTION_ENV"] = $"AWS_Lambda_{function.Runtime}",
        ["AWS_LAMBDA_FUNCTION_NAME"] = function.FunctionName,
        ["AWS_LAMBDA_FUNCTION_VERSION"] = function.Version,
        ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = function.MemorySize.ToString(CultureInfo.InvariantCulture),
        ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand",
        ["AWS_LAMBDA_LOG_GROUP_NAME"] = place.LogGroup,
        ["AWS_LAMBDA_LOG_STREAM_NAME"] = place.LogStream,
        ["AWS_LAMBDA_RUNTIME_API"] = place.RuntimeApi,
        ["LAMBDA_TASK_ROOT"] = place.TaskRoot,
        ["LAMBDA_RUNTIME_DIR"] = place.RuntimeFolder,
        ["TMPDIR"] = place.TempFolder,
        ["NUTSHELL_LOG_MARK"] = place.LogMark,
        [StateMark] = place.StateFolder,
    };
}
