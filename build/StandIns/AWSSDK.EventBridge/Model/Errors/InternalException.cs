using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge answered <c>InternalException</c>.</summary>
public partial class InternalException : AmazonEventBridgeException
{
    /// <summary>The error as it was answered.</summary>
    public InternalException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InternalException(string message)
        : base(message)
    {
    }
}
