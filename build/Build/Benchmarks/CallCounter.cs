using System.Collections.Concurrent;
using Amazon.Runtime;
using Build.Aws;

namespace Build.Benchmarks;

/// <summary>Counts what the clients of a session ask.</summary>
internal sealed class CallCounter
{
    private static readonly string[] Reading = ["Get", "List", "Describe", "BatchGet", "Head", "Simulate"];
    private readonly ConcurrentQueue<string> calls = new();

    /// <summary>Counts from now on.</summary>
    public CallCounter(AwsSession session)
    {
        foreach (var client in session.All)
            client.BeforeRequestEvent += (_, request) => calls.Enqueue(NameOf(((WebServiceRequestEventArgs)request).Request));
    }

    /// <summary>Calls so far.</summary>
    public int Calls => calls.Count;

    /// <summary>Those of them that change something.</summary>
    public int Writes => calls.Count(call => !Reading.Any(call.StartsWith));

    /// <summary>Counts from zero again.</summary>
    public void Reset() => calls.Clear();

    private static string NameOf(AmazonWebServiceRequest request) => request.GetType().Name[..^"Request".Length];
}
