using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model;

/// <summary>CodeConnections answered <c>LimitExceededException</c>.</summary>
public partial class LimitExceededException : AmazonCodeConnectionsException
{
    /// <summary>The error as it was answered.</summary>
    public LimitExceededException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public LimitExceededException(string message)
        : base(message)
    {
    }
}
