using Microsoft.Data.Sqlite;

namespace LocalAws.Kernel;

/// <summary>Tells a full disk from other failures: it is not the server's fault, and its remedy is simple.</summary>
public static class FullDisk
{
    // ENOSPC and EDQUOT of Linux and macOS, ERROR_DISK_FULL of Windows; SQLITE_FULL.
    private const int NoSpace = 28, OverQuota = 122, OverQuotaOnMac = 69, WindowsDiskFull = unchecked((int)0x80070070), SqliteFull = 13;

    /// <summary>Whether something failed because a disk is full.</summary>
    public static bool IsCauseOf(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is IOException { HResult: NoSpace or OverQuota or OverQuotaOnMac or WindowsDiskFull } or SqliteException { SqliteErrorCode: SqliteFull }
                || exception.Message.Contains("No space left on device", StringComparison.Ordinal)) // git and bash, on its standard error
                return true;
        }
        return false;
    }

    /// <summary>What to tell whoever sees the failure.</summary>
    /// <param name="folder">A folder on that disk.</param>
    public static string Explain(string folder) => $"The disk that {folder} lies on is full. Free some space, then run the same command again";
}
