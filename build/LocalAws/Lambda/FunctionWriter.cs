using System.Globalization;
using LocalAws.Kernel;
using LocalAws.Lambda.Execution;

namespace LocalAws.Lambda;

/// <summary>Writes changes of functions; processes that run what was changed end with their invocation.</summary>
internal sealed class FunctionWriter(StateStore store, LambdaStore functions, RuntimeFleet fleet)
{
    /// <summary>A time as Lambda writes it: <c>2026-11-27T21:00:00.000+0000</c>.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", CultureInfo.InvariantCulture);

    /// <summary>Writes <c>$LATEST</c> with a new revision id.</summary>
    public FunctionConfiguration PutLatest(Scope scope, StoredFunction function, FunctionConfiguration latest, DateTimeOffset now)
    {
        var written = latest with { LastModified = Time(now), RevisionId = Ids.Uuid() };
        functions.Functions.Put(scope, written.FunctionName, function with { Latest = written });
        Retire(scope, written.FunctionName, FunctionReference.Latest);
        return written;
    }

    /// <summary>Publishes <c>$LATEST</c>; nothing new is made when it is what was published last (Lambda developer guide, "Manage Lambda function versions").</summary>
    public FunctionConfiguration Publish(Scope scope, string name, string? description, DateTimeOffset now)
    {
        var function = functions.Get(scope, name);
        if (functions.Versions(scope, name) is [.., var last] && last.Version == Number(function.LastVersion) && IsSame(last, function.Latest, description))
            return last;
        var number = Number(function.LastVersion + 1);
        var version = function.Latest with
        {
            Version = number,
            FunctionArn = new FunctionReference(name, number).ArnIn(scope),
            Description = description ?? function.Latest.Description,
            RevisionId = Ids.Uuid(),
            LastModified = Time(now),
        };
        functions.PutVersion(scope, version);
        functions.Functions.Put(scope, name, function with { LastVersion = function.LastVersion + 1, Latest = function.Latest with { RevisionId = Ids.Uuid() } });
        return version;
    }

    /// <summary>Lets the processes of a version end with their invocation, once the change is committed; of all versions where none is named.</summary>
    public void Retire(Scope scope, string name, string? version = null) => store.AfterCommit(() => fleet.Retire(scope, name, version));

    /// <exception cref="AwsException">PreconditionFailedException.</exception>
    public static void CheckRevision(string? expected, string actual)
    {
        if (expected is not null && expected != actual)
            throw LambdaErrors.WrongRevision();
    }

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);

    private static bool IsSame(FunctionConfiguration published, FunctionConfiguration latest, string? description)
    {
        var again = latest with
        {
            Version = published.Version,
            FunctionArn = published.FunctionArn,
            RevisionId = published.RevisionId,
            LastModified = published.LastModified,
            Description = description ?? latest.Description,
        };
        return System.Text.Json.JsonSerializer.Serialize(again) == System.Text.Json.JsonSerializer.Serialize(published);
    }
}
