using System.Globalization;
using System.Net.Sockets;

namespace Build.Aws;

/// <summary>
/// The file that tells other programs, and other targets, how to reach a running embedded AWS: shell assignments to <c>source</c>,
/// readable by their owner alone. It is there as long as the server runs; one that a killed server left behind is not believed.
/// </summary>
public static class LocalAwsFile
{
    private const string Process = "NUTSHELL_LOCAL_AWS_PID", OfRun = "NUTSHELL_LOCAL_AWS_ENDS_WITH_RUN";

    /// <summary>Writes the file.</summary>
    public static void Write(string path, LocalAccess access, string region)
    {
        ArgumentNullException.ThrowIfNull(access);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.Delete(path); // the mode is given to a new file only
        using var writer = new StreamWriter(path, options);
        foreach (var (name, value) in Variables(access, region))
            writer.Write($"export {name}={value}\n");
        foreach (var (name, value) in LocalAwsGit.Variables(access.Endpoint, region))
            writer.Write($"export {name}='{value}'\n");
        foreach (var (name, value) in LoopbackProxy.Variables())
            writer.Write($"export {name}='{value}'\n");
        if (access.EndsWithRun)
            writer.Write($"{OfRun}=1\n");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Process}={Environment.ProcessId}\n"));
    }

    /// <summary>What other AWS clients need in their environment.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Variables(LocalAccess access, string region)
    {
        ArgumentNullException.ThrowIfNull(access);
        return
        [
            new("AWS_ENDPOINT_URL", access.Endpoint.ToString().TrimEnd('/')),
            new("AWS_ACCESS_KEY_ID", access.AccessKeyId),
            new("AWS_SECRET_ACCESS_KEY", access.SecretAccessKey),
            new("AWS_REGION", region),
            new("AWS_DEFAULT_REGION", region),
        ];
    }

    /// <summary>The server that the file tells of, when it runs.</summary>
    public static LocalAccess? Find(string path)
    {
        if (!File.Exists(path))
            return null;
        var values = File.ReadLines(path).Select(line => line.Replace("export ", "", StringComparison.Ordinal).Split('=', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        if (!values.TryGetValue("AWS_ENDPOINT_URL", out var url) || !values.TryGetValue("AWS_ACCESS_KEY_ID", out var key) || !values.TryGetValue("AWS_SECRET_ACCESS_KEY", out var secret))
            return null;
        var endpoint = new Uri(url);
        return Runs(values.GetValueOrDefault(Process)) && Answers(endpoint) ? new LocalAccess(endpoint, key, secret) { EndsWithRun = values.ContainsKey(OfRun) } : null;
    }

    private static bool Runs(string? processId)
    {
        if (!int.TryParse(processId, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return false;
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool Answers(Uri endpoint)
    {
        try
        {
            using var client = new TcpClient(endpoint.Host, endpoint.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
