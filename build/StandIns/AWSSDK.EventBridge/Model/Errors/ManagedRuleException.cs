using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge answered <c>ManagedRuleException</c>.</summary>
public partial class ManagedRuleException : AmazonEventBridgeException
{
    /// <summary>The error as it was answered.</summary>
    public ManagedRuleException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ManagedRuleException(string message)
        : base(message)
    {
    }
}
