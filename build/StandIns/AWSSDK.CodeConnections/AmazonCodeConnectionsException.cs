using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>An error of CodeConnections that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCodeConnectionsException : AmazonServiceException
{
    /// <summary>An error as it was answered.</summary>
    public AmazonCodeConnectionsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>An error with a message alone, for tests that throw it.</summary>
    public AmazonCodeConnectionsException(string message)
        : base(message)
    {
    }
}
