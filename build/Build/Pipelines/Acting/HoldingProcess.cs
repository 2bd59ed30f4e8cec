using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Build.Pipelines.Acting;

/// <summary>The process that holds a lock, as others can look for it.</summary>
/// <param name="Machine">Name of its machine.</param>
/// <param name="Id">Its id.</param>
/// <param name="Started">When it started: ids come again.</param>
public sealed record HoldingProcess(string Machine, int Id, DateTimeOffset Started)
{
    // Systems round the start of a process.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    /// <summary>This process.</summary>
    public static HoldingProcess Current
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return new(Environment.MachineName, process.Id, process.StartTime.ToUniversalTime());
        }
    }

    /// <summary>Whether it is known to have ended; of another machine's process nothing is known.</summary>
    [JsonIgnore]
    public bool HasEnded
    {
        get
        {
            if (Machine != Environment.MachineName)
                return false;
            try
            {
                using var process = Process.GetProcessById(Id);
                return (process.StartTime.ToUniversalTime() - Started).Duration() > Tolerance;
            }
            catch (ArgumentException)
            {
                return true;
            }
            catch (InvalidOperationException)
            {
                return true; // it ended between the two looks
            }
        }
    }
}
