using System.Text.Json;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Reads what an agent reports of a command.</summary>
internal static class HostReports
{
    /// <summary>The report; what cannot be read is an unknown error that quotes it.</summary>
    public static HostDiagnostics Read(string status, string? payload)
    {
        if (payload is null)
            return status == "Succeeded" ? HostDiagnostics.Success : new HostDiagnostics(HostErrorCode.UnknownError, "", $"The agent reported {status} and nothing else.", "");
        try
        {
            using var document = JsonDocument.Parse(payload);
            var code = document.RootElement.TryGetProperty("error_code", out var value) && value.TryGetInt32(out var number) ? (HostErrorCode)number : HostErrorCode.UnknownError;
            if (status != "Succeeded" && code == HostErrorCode.Success)
                code = HostErrorCode.UnknownError;
            return new HostDiagnostics(Enum.IsDefined(code) ? code : HostErrorCode.UnknownError, Text("script_name"), Text("message"), Text("log"));

            string Text(string name) => document.RootElement.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new HostDiagnostics(HostErrorCode.UnknownError, "", $"The agent's report cannot be read: {payload}", "");
        }
    }
}
