using System.Diagnostics;
using System.Globalization;
using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Kernel.Processes;
using LocalAws.Lambda.Code;

namespace LocalAws.Lambda.Execution;

/// <summary>Starts a process for a version of a function: its code, its environment, its role's credentials, its log.</summary>
internal sealed class ProcessStarter(
    StateFolder state, ServerAddress address, CodeLibrary code, NodeProgram node, RoleResolver roles, SessionIssuer sessions, LogPermission logs, LocalAwsOptions options,
    TimeProvider clock)
{
    // V8's heap is a part of the process; what is above the whole limit is killed (see MemoryWatch).
    private const double HeapShare = 0.9;
    private static readonly TimeSpan SessionDuration = TimeSpan.FromHours(12);

    /// <exception cref="AwsException">The role cannot be assumed any more, or Node.js is not there.</exception>
    public RuntimeProcess Start(Scope scope, FunctionConfiguration function)
    {
        var program = node.Find();
        if (roles.Resolve(function.Role, "lambda.amazonaws.com") != RoleResolution.Assumable || roles.Find(function.Role) is not { } role)
            throw LambdaErrors.RoleNotAssumable();
        var place = PlaceOf(scope, function);
        Directory.CreateDirectory(place.TempFolder);
        var variables = FunctionEnvironment.Of(function, place, sessions.ForRole(function.Role, function.FunctionName, SessionDuration));
        var process = Process.Start(StartOf(function, place, program.Path, variables))!;
        process.StandardInput.Close();
        var log = new FunctionLog(process, place, logs.WriterFor(role, scope, place.LogGroup, place.LogStream), clock, options.Log);
        log.Line($"INIT_START Runtime Version: nodejs:{program.Version} (this machine's, for {function.Runtime})");
        return new RuntimeProcess(process, place, log);
    }

    /// <summary>Puts the bootstrap where processes find it, and ends what a killed LocalAws left.</summary>
    public void Prepare()
    {
        ProcessSession.KillLeftovers($"{FunctionEnvironment.StateMark}={state.Path}");
        var temp = Path.Combine(state.Folder("lambda"), "tmp");
        if (Directory.Exists(temp))
            Directory.Delete(temp, recursive: true);
        using var script = typeof(ProcessStarter).Assembly.GetManifestResourceStream("Scripts/bootstrap.cjs")!;
        using var file = File.Create(Path.Combine(state.Folder("lambda", "runtime"), "bootstrap.cjs"));
        script.CopyTo(file);
    }

    private ProcessPlace PlaceOf(Scope scope, FunctionConfiguration function)
    {
        var token = Ids.Hex(40);
        return new ProcessPlace
        {
            Scope = scope,
            Token = token,
            Endpoint = address.Url,
            TaskRoot = code.TaskRoot(function.CodeSha256),
            RuntimeFolder = state.Folder("lambda", "runtime"),
            TempFolder = Path.Combine(state.Folder("lambda", "tmp"), token[..16]),
            StateFolder = state.Path,
            LogGroup = function.LoggingConfig!.LogGroup!,
            LogStream = string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy/MM/dd}/[{function.Version}]{Ids.Hex(32)}"),
        };
    }

    private static ProcessStartInfo StartOf(FunctionConfiguration function, ProcessPlace place, string node, Dictionary<string, string> variables)
    {
        var heap = ((int)(function.MemorySize * HeapShare)).ToString(CultureInfo.InvariantCulture);
        string[] words = [node, $"--max-old-space-size={heap}", Path.Combine(place.RuntimeFolder, "bootstrap.cjs")];
        var session = !OperatingSystem.IsWindows();
        var start = new ProcessStartInfo(session ? SessionLauncher.Program : words[0], session ? [.. SessionLauncher.Arguments(null), .. words] : words[1..])
        {
            WorkingDirectory = place.TaskRoot,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return start;
    }
}
